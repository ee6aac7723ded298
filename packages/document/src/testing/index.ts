export { assertDocument, type DocumentExpectations } from './assert-document.js';
export { foldSpace } from './fold-space.js';
export { rendererContract, type RendererUnderTest, type TestRunner } from './renderer-contract.js';
export { sampleDocuments, type SampleDocument } from './sample-documents.data.js';
export { textFlowsOf } from './text-flows-of.js';
