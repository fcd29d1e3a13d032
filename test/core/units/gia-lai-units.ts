/**
 * A province of communes: the wards and communes of Gia Lai after 1/7/2025 (names only; codes made up). Many names
 * begin alike or lie in one another: "Quy Nhơn" in "Quy Nhơn Đông", "Ia Pa" beside "Ia Pia", "Ayun" in "Ayun Pa".
 */
import type { OrgUnit } from "../../../src/core/units/org-unit";

const wards =
  "Quy Nhơn, Quy Nhơn Đông, Quy Nhơn Tây, Quy Nhơn Nam, Quy Nhơn Bắc, Bình Định, An Nhơn, An Nhơn Đông, An Nhơn Nam, An Nhơn Bắc, Bồng Sơn, Hoài Nhơn, Hoài Nhơn Đông, Hoài Nhơn Tây, Hoài Nhơn Nam, Hoài Nhơn Bắc, Tam Quan, Pleiku, Hội Phú, Thống Nhất, Diên Hồng, An Phú, An Khê, An Bình, Ayun Pa";

const communes =
  "Tuy Phước, Tuy Phước Đông, Tuy Phước Tây, Tuy Phước Bắc, Tây Sơn, Bình Khê, Bình Phú, Bình Hiệp, Bình An, Phù Cát, Xuân An, Ngô Mây, Cát Tiến, Đề Gi, Hòa Hội, Hội Sơn, Phù Mỹ, An Lương, Bình Dương, Phù Mỹ Đông, Phù Mỹ Tây, Phù Mỹ Nam, Phù Mỹ Bắc, Hoài Ân, Ân Tường, Kim Sơn, Vạn Đức, Ân Hảo, Vân Canh, Canh Vinh, Canh Liên, Vĩnh Thạnh, Vĩnh Thịnh, Vĩnh Quang, Vĩnh Sơn, An Hòa, An Lão, An Vinh, An Toàn, Nhơn Châu, Ia Grai, Ia Krái, Ia Hrung, Ia Phí, Ia Ly, Chư Păh, Ia Khươl, Gào, Biển Hồ, Bàu Cạn, Ia Boòng, Chư Prông, Ia Lâu, Ia Pia, Ia Tôr, Ia Púch, Ia Mơ, Chư Sê, Bờ Ngoong, Ia Ko, Al Bá, Chư Pưh, Ia Le, Ia Hrú, Đức Cơ, Ia Dơk, Ia Krêl, Ia Dom, Ia Pnôn, Ia Nan, Mang Yang, Lơ Pang, Kon Chiêng, Hra, Ayun, Đak Đoa, Kon Gang, Ia Băng, KDang, Đak Sơmei, Kông Chro, Ya Ma, Chư Krey, SRó, Đăk Song, Chơ Long, Kbang, Kông Bơ La, Tơ Tung, Sơn Lang, Đak Rong, Krong, Cửu An, Đak Pơ, Ya Hội, Phú Túc, Ia Dreh, Ia Rsai, Uar, Ia Rbol, Ia Sao, Phú Thiện, Chư A Thai, Ia Hiao, Pờ Tó, Ia Pa, Ia Tul";

/** The receiving unit, 25 wards, communes, and five units that are no places. */
export const giaLaiUnits: readonly OrgUnit[] = [
  unit("GL", "Tỉnh đoàn Gia Lai", "Tỉnh đoàn", null),
  ...wards.split(", ").map((name, index) => unit(`P${index + 1}`, `Đoàn phường ${name}`, "Phường")),
  ...communes.split(", ").map((name, index) => unit(`X${index + 1}`, `Đoàn xã ${name}`, "Xã")),
  unit("T1", "Đoàn TN các cơ quan Đảng tỉnh", "Trực thuộc"),
  unit("T2", "Đoàn UBND tỉnh", "Trực thuộc"),
  unit("T3", "Đoàn Công an tỉnh", "Trực thuộc"),
  unit("T4", "Đoàn Quân sự tỉnh", "Trực thuộc"),
  unit("T5", "Đoàn trường Đại học Quy Nhơn", "Trực thuộc"),
];

function unit(code: string, name: string, level: string, parentCode: string | null = "GL"): OrgUnit {
  return { code, name, aliases: [], level, type: null, parentCode, validFrom: null, validTo: null };
}
