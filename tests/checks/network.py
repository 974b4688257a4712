#!/usr/bin/env python3
"""network.py BINARY…: Felt opens no network. Holds the libraries a program brings and the symbols it asks for against that.

No network or TLS library may stand anywhere among the libraries (libcrypto may: SQLCipher needs it), no plain SQLite
beside SQLCipher, and the program itself may not ask for a socket. Prints "file: message"; exits with 1 if there is any.
"""
import re
import subprocess
import sys

LIBRARIES = re.compile(
    r"^lib(curl|ssl3?|gnutls|nss3|ssh2?|mbedtls|wolfssl|nghttp[23]|soup|Qt\dNetwork|QtWebSockets|cups|neon|ldap|rtmp"
    r"|proxy|cares|uv|websockets|avahi|sqlite3)\b")
SYMBOLS = {"socket", "connect", "getaddrinfo", "gethostbyname", "bind", "listen", "accept", "accept4"}


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{command[-1]}: {command[0]} failed: {done.stderr.strip()}")
    return done.stdout


def check_libraries(binary):
    """ldd sees what comes along with the libraries; it names every one on its own line."""
    for line in run("ldd", binary).splitlines():
        name = line.split()[0].rsplit("/", 1)[-1]
        if "not found" in line:
            yield f"{binary}: {name} is not found, so that what it brings cannot be seen"
        elif LIBRARIES.match(name):
            brings = "plain SQLite beside SQLCipher" if name.startswith("libsqlite3") else "a network library"
            yield f"{binary}: links {name}, {brings} (see which library brings it: readelf -d)"


def check_symbols(binary):
    for line in run("nm", "-D", "--undefined-only", binary).splitlines():
        name = line.split()[-1].split("@")[0]
        if name in SYMBOLS:
            yield f"{binary}: calls {name}, which opens a network"


def main():
    if len(sys.argv) < 2:
        sys.exit("usage: network.py BINARY…")
    findings = [finding for binary in sys.argv[1:] for finding in [*check_libraries(binary), *check_symbols(binary)]]
    print("\n".join(findings) or "no network library, no socket")
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
