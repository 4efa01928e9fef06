interface CheckBoxProps {
  name: string;
  label: string;
  isChecked: boolean;
}

/** Yes or no, with the words beside it as part of what can be tapped. */
export function CheckBox({ name, label, isChecked }: CheckBoxProps) {
  return (
    <label className="mt-2 flex min-h-tap w-fit cursor-pointer items-center gap-3">
      <input type="checkbox" name={name} defaultChecked={isChecked} className="size-5 accent-pine" />
      {label}
    </label>
  );
}
