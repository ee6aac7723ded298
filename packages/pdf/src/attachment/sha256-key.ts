/** Where the SHA-256 of an attached file stands among its parameters; the prefix makes it ours. */
export const sha256Key = 'BAOCAO_SHA256';
