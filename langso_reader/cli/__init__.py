"""The command line: everything the library can do, without Qt."""
