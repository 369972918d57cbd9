"""What the frozen `langso-pack` runs."""

import sys

from langso_reader.cli.pack import main

sys.exit(main())
