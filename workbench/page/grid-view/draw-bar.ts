/** A bar behind the number of a cell. Univer draws it over the number, so it darkens what is there like a highlighter. */
import type { ICellCustomRender } from "@univerjs/core";
import type { DataBar } from "../../host/looks/data-bars";

export function barRender({ color, share }: DataBar): ICellCustomRender {
  return {
    drawWith(context, { primaryWithCoord }) {
      const { startX, startY, endX, endY } = primaryWithCoord.isMergedMainCell
        ? primaryWithCoord.mergeInfo
        : primaryWithCoord;
      context.globalCompositeOperation = "multiply";
      context.fillStyle = color;
      context.fillRect(
        startX + insetPixels,
        startY + insetPixels,
        (endX - startX - 2 * insetPixels) * share,
        endY - startY - 2 * insetPixels,
      );
    },
  };
}

const insetPixels = 1;
