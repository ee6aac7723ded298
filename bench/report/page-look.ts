import { styleProfile } from '@baocao/document';

const pointsPerMillimetre = 72 / 25.4;
const { page, styles, table } = styleProfile('state-2020');
const { margins } = page;

/** The same page for all contenders, from the profile that our writers draw; in points. */
export const pageLook = {
  width: points(page.width.value),
  height: points(page.height.value),
  margins: {
    left: points(margins.left.value),
    top: points(margins.top.value),
    right: points(margins.right.value),
    bottom: points(margins.bottom.value),
  },
  textWidth: points(page.width.value - margins.left.value - margins.right.value),
  numberFromTop: points(page.pageNumber.fromTop.value),
  firstLine: points(styles.body.firstLine),
  /** Above a paragraph. */
  gap: styles.body.before,
  /** Multiple of the font's own line. */
  lineHeight: 1.15,
  size: styles.body.size,
  tableSize: styles['table-text'].size,
  smallSize: styles.recipient.size,
  cellPadding: points(table.cellPadding.value),
  cellGap: styles['table-text'].before,
  /** Above a signer's name, where the signature goes. */
  signatureGap: styles['signature-name'].before,
};

/** Shares of the width that the columns of a table take. */
export const columnShares = [0.08, 0.34, 0.16, 0.18, 0.24] as const;

function points(millimetres: number): number {
  return millimetres * pointsPerMillimetre;
}
