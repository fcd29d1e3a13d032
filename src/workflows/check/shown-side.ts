/** A side of a finding as people read it: days are kept in ISO form for programs ("1998-05-27" → "27/05/1998"). */
export function shownSide<Side extends string | number | null>(side: Side): Side | string {
  return typeof side === "string" ? side.replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3/$2/$1") : side;
}
