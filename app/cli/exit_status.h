// The exit statuses other programs rely on (docs/formats.md).
#pragma once

#include "base/result.h"

namespace felt::cli {

enum class ExitStatus { Done = 0, Damaged = 1, Usage = 2, Refused = 3, Passphrase = 4, Busy = 5, Storage = 6, NoJournal = 7 };

ExitStatus exitStatus(Code code);

}  // namespace felt::cli
