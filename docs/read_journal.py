#!/usr/bin/python3
"""Prints a journal of Felt, oldest entry first, as `felt-cli list --json` does, without Felt.

Needs python3-argon2 and the `sqlcipher` shell, both from Debian. Only reads. docs/formats.md describes what it reads.
"""
import argparse
import contextlib
import getpass
import hashlib
import hmac
import json
import os
import re
import resource
import shutil
import subprocess
import sys

ENTRIES = "SELECT body FROM entry WHERE kind = 'check-in' AND deleted IS NULL ORDER BY at_utc, written_utc, id;"
REASONS = {"5": (5, "Another program is writing to the journal. Please try again in a moment."),  # by SQLite's result code
           "8": (1, "A write was interrupted and waits in the file that ends in -journal. Any command of felt-cli undoes it."),
           "26": (4, "The journal did not open: either the passphrase is another one or the file is damaged.")}


def stop(status, sentence):
    print(sentence, file=sys.stderr)
    sys.exit(status)


def read_companion(journal, salt):
    """What stands beside the journal. After an interrupted change of passphrase the salt tells which of two belongs to it."""
    found = [{"memory_kib": 131072, "passes": 3, "salt": salt, "check": None}]  # the default cost and the file's own salt
    for name in (journal + ".key.new", journal + ".key"):
        with contextlib.suppress(FileNotFoundError, ValueError), open(name, encoding="utf-8") as file:
            found.append(json.load(file))
    return next((each for each in found[1:] if each["salt"] == salt), found[-1])


def read_passphrase(file):
    if file is None:
        return getpass.getpass("Passphrase: ").encode()
    with open(file, "rb") as opened:
        return opened.read().removesuffix(b"\n")


def derive(passphrase, companion):
    """The key as SQLCipher takes it. Proven first, where there is something to prove it by."""
    from argon2.low_level import Type, hash_secret_raw
    salt, memory, passes = bytes.fromhex(companion["salt"]), companion["memory_kib"], companion["passes"]
    master = hash_secret_raw(passphrase, salt, passes, memory, 1, 32, Type.ID)

    def subkey(number, size):  # crypto_kdf of libsodium
        return hashlib.blake2b(key=master, digest_size=size, salt=number.to_bytes(8, "little"), person=b"FeltKeys").hexdigest()
    if companion["check"] and not hmac.compare_digest(subkey(2, 16), companion["check"]):
        stop(4, "This passphrase does not open the journal.")
    return f"x'{subkey(1, 32)}{salt.hex()}'"


def print_entries(journal, key):
    """The key goes to the shell on its standard input: everybody on the computer can read a command line."""
    unlock = f'PRAGMA key = "{key}";\nPRAGMA cipher_log_level = NONE;\n' if key else ""
    script = ("PRAGMA temp_store = MEMORY;\n.output /dev/null\n" + unlock + ".timeout 10000\nSELECT count(*) FROM sqlite_schema;\n"
              ".output\nSELECT * FROM pragma_application_id, pragma_user_version;\n" + ENTRIES + "\n")
    command = ["sqlcipher", "-batch", "-bail", "-readonly", "-init", "/dev/null", os.path.abspath(journal)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as shell:
        shell.stdin.write(script.encode())
        shell.stdin.close()
        if shell.stdout.readline() not in (b"", b"%d|1\n" % 0x46656C74):
            stop(7, "This is not a journal of format 1.")
        shutil.copyfileobj(shell.stdout, sys.stdout.buffer)
        reasons = re.findall(r"error near .*\((\d+)\)", shell.stderr.read().decode(errors="replace"))
    sys.stdout.flush()
    if shell.returncode != 0:
        stop(*REASONS.get("".join(reasons[-1:]), (1, "The journal is damaged; not everything in it could be read.")))


def main():
    options = argparse.ArgumentParser(description="Prints a journal of Felt without Felt: one JSON object per line, oldest first.")
    options.add_argument("journal")
    options.add_argument("--passphrase-file", metavar="FILE")
    given = options.parse_args()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # no image of the memory on the disk
    with open(given.journal, "rb") as file:
        head = file.read(16)
    if len(head) < 16:
        stop(7, "This is not a journal.")
    key = None
    if head != b"SQLite format 3\0":
        key = derive(read_passphrase(given.passphrase_file), read_companion(given.journal, head.hex()))
    print_entries(given.journal, key)


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:  # the reader has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    except (OSError, ImportError, ValueError, KeyError, TypeError) as error:
        stop(6, f"{type(error).__name__}: {error}")
