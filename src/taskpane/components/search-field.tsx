/** Finds something in a long list by some of its letters, with or without their marks. */
import { Input } from "@fluentui/react-components";

interface SearchFieldProps {
  /** "Tìm đơn vị hoặc tệp". */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <Input
      type="search"
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(_, data) => onChange(data.value)}
    />
  );
}
