"""One module a verb: `add_parser(subparsers)` and `run(args)`."""
