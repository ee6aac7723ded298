import type { Catalogue } from '@baocao/core';

/** What `mergeOutlines` says: what was changed here stays, and what the base has instead. */
export const mergeMessages = {
  'merge/both-changed': {
    vi: '“{label}”, {field}: ở đây là “{mine}”, mẫu gốc nay là “{theirs}”; đã giữ bản ở đây, hãy xem có cần sửa theo không',
    en: '“{label}”, {field}: is “{mine}” here, the base now has “{theirs}”; what is here was kept, see whether to follow',
  },
  'merge/gone-from-base': {
    vi: '“{label}”: mẫu gốc đã bỏ, ở đây đã sửa nên được giữ; hãy xem có còn cần không',
    en: '“{label}”: is gone from the base, was changed here and therefore kept; see whether it is still needed',
  },
  'merge/dropped-here': {
    vi: '“{label}”: ở đây đã bỏ, mẫu gốc vừa sửa; vẫn bỏ, hãy xem có cần lấy lại không',
    en: '“{label}”: was dropped here and has changed in the base; it stays dropped, see whether to take it back',
  },
  'merge/kept-for-its-parts': {
    vi: '“{label}”: đã bỏ nhưng còn nội dung bên trong nên được giữ; hãy chuyển nội dung đó đi nếu muốn bỏ',
    en: '“{label}”: was dropped, but holds parts that stay, and is kept for them; move them if it should go',
  },
  'merge/moved-apart': {
    vi: '“{label}”: hai bên chuyển các mục vào nhau; đã giữ chỗ như ở đây',
    en: '“{label}”: both sides moved sections into one another; the places of here were kept',
  },
} as const satisfies Catalogue;
