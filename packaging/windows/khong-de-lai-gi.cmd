@start "" "%~dp0langso-reader.exe" --temp %*
