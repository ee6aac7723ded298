import { startServer } from '@baocao/api';
import { haiPhongTemplate } from '@baocao/template-hai-phong';

const server = await startServer({
  hostname: '127.0.0.1',
  port: 3000,
  templates: [haiPhongTemplate],
  place: { folder: 'baocao-data' },
  admin: { file: 'baocao-data/admin-token' },
  work: true,
  log: (entry) => {
    process.stdout.write(`${JSON.stringify(entry)}\n`);
  },
  authenticate: (request) => {
    // Ask the session of your identity provider here, such as with @hono/oidc-auth.
    const unit = request.headers.get('X-Unit');
    return Promise.resolve(
      unit === null ? undefined : { id: `oidc:${unit}`, role: 'unit', round: 'qcdc-2023-h1', unit },
    );
  },
});
console.log(server.origin);
