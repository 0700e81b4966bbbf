/** For each shell, a script that asks the program itself for completions. */
export const shells: Readonly<Record<string, string>> = {
  bash: `# open-xiamen completion bash >> ~/.bashrc
_open_xiamen() {
  local IFS=$'\\n'
  COMPREPLY=($(open-xiamen complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _open_xiamen open-xiamen
`,
  zsh: `#compdef open-xiamen
# open-xiamen completion zsh > "\${fpath[1]}/_open-xiamen"
_open_xiamen() {
  local -a found
  found=(\${(f)"$(open-xiamen complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)"})
  if (( \${#found} )); then compadd -a found; else _files; fi
}
if [ "$funcstack[1]" = "_open_xiamen" ]; then _open_xiamen "$@"; else compdef _open_xiamen open-xiamen; fi
`,
  fish: `# open-xiamen completion fish > ~/.config/fish/completions/open-xiamen.fish
function __open_xiamen
  set -l words (commandline -opc) (commandline -ct)
  open-xiamen complete -- $words[2..-1] 2>/dev/null
end
complete -c open-xiamen -a '(__open_xiamen)'
`,
}
