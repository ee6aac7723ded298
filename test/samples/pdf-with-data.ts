import { readAttachment, writePdf } from '@baocao/pdf';
import { composeLetter } from '@baocao/template';
import { haiPhongTemplate } from '@baocao/template-hai-phong';

const { bytes, diagnostics } = await writePdf(composeLetter(haiPhongTemplate), {
  at: new Date('2023-05-25T00:00:00Z'),
  attachment: {
    name: 'round.json',
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(JSON.stringify(haiPhongTemplate.round)),
    description: 'Dữ liệu của đợt báo cáo',
  },
  signatureField: { name: 'ChuKy', label: 'Chữ ký số của người ký văn bản' },
});

const read = await readAttachment(bytes);
if (read.ok) console.log(diagnostics, read.value.name);
