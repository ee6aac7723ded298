import { createClient } from '@baocao/api/client';

const client = createClient('http://127.0.0.1:3000', { token: 'baocao_…' });
const param = { round: 'demo', unit: 'le-chan' };
const unit = await client.rounds[':round'].units[':unit'].$get({ param });
if (unit.ok) console.log((await unit.json()).status);
else console.error((await unit.json()).detail);
