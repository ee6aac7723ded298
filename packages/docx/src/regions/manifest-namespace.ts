/** The namespace of the manifest of regions; another meaning of its elements needs another number. */
export const manifestNamespace = 'urn:baocao:regions:1';
