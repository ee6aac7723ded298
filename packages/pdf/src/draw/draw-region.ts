import type { RegionFlow } from '@baocao/document';
import type { Drawn, Frame } from './frame.js';

/** A place to fill in: on paper it is what stands in it. */
export function drawRegion(flow: RegionFlow, frame: Frame): Drawn {
  return frame.drawFlows(flow.flows, frame);
}
