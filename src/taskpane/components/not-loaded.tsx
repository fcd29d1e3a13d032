/** In the place of a part of the pane that could not be fetched: the server was out of reach at that moment. */
import { Notice } from "./notice";
import { View } from "./view";

const words = {
  title: "Chưa mở được phần này",
  what: "Máy chưa tải được phần này của DOAN, có thể do mất mạng. Sổ tính và các phần khác không bị ảnh hưởng. Hãy kiểm tra mạng, đóng ngăn DOAN rồi mở lại.",
};

export function NotLoaded() {
  return (
    <View title={words.title}>
      <Notice intent="warning">{words.what}</Notice>
    </View>
  );
}
