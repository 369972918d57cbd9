#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/langso-reader" --as-langso-pack "$@"
