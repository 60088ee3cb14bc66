#!/usr/bin/env bash
# Writes docs/rules.md from what the rules say of themselves: docs/rules.sh   (RulesPageTest tells when it is due.)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
page=docs/rules.md
{
  cat <<'HEAD'
# The rules 规则

Written by `docs/rules.sh` from `./youju inspect --rules` and `--explain`; edit the rule, not this page.

Each rule is one small class. It rests on a source, and it ends in one of three ways at every statement it looks at:
contradiction, consistent, or could not check. `--checked` shows all three.

Rules are grouped here by the category that they report. Some file part of what they find under a narrower category, named
after *Also*. The machine output names both, rule and category.
HEAD
  last=""
  while read -r rule category _; do
    chinese=$(./youju inspect --explain "$rule")
    english=$(./youju inspect --explain "$rule" --lang en)
    if [ "$category" != "$last" ]; then
      printf '\n## %s · %s\n\n%s.\n' "$category" "$(sed -n '2s/^[^:]*: [^ ]* //p' <<<"$chinese")" \
        "$(sed -n '2s/^[^:]*: [^ ]* //p' <<<"$english" | sed 's/^./\U&/')"
      last=$category
    fi
    printf '\n### %s\n\n' "$rule"
    printf '%s · %s\n\n' "$(sed -n '1s/^[^ ]*  //p' <<<"$chinese")" "$(sed -n '1s/^[^ ]*  //p' <<<"$english")"
    printf -- '- Also: %s\n- Severity: %s\n- Source: %s\n\n' "$(sed -n '3s/^[^:]*: //p' <<<"$english")" "$(sed -n '4s/^[^:]*: //p' <<<"$english")" "$(sed -n '5s/^[^:]*: //p' <<<"$english")"
    sed -n '7,$p' <<<"$english"
    printf '\n%s\n' "$(sed -n '7,$p' <<<"$chinese")"
  done < <(./youju inspect --rules)
} >"$page.new"
mv "$page.new" "$page"
