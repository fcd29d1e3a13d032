/** The way back to the view before. */
import { Button } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";

export function BackButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<ChevronLeftRegular />}
      aria-label="Quay lại"
      onClick={onClick}
    />
  );
}
