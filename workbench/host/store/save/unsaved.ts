/** What a Book holds that saving does not write: told to whoever saves, never dropped in silence. */

export type TellUnsaved = (what: string) => void;

export const unsaved = {
  comments: "Chú thích (bình luận) trong ô chưa được lưu vào tệp.",
  properties: "Thuộc tính của tệp chưa được lưu.",
  tables: (sheet: string) => `Thay đổi về bảng Excel trên trang “${sheet}” chưa được lưu.`,
  validation: (sheet: string) => `Một quy tắc kiểm tra dữ liệu trên trang “${sheet}” chưa được lưu.`,
  conditional: (sheet: string) => `Một định dạng có điều kiện trên trang “${sheet}” chưa được lưu.`,
  page: (sheet: string) => `Một phần thiết lập in của trang “${sheet}” chưa được lưu.`,
};
