#include "exit_status.h"

namespace felt::cli {

ExitStatus exitStatus(Code code) {
    switch (code) {
        case Code::Damaged:
        case Code::OnlyReadable:
        case Code::OtherDamaged: return ExitStatus::Damaged;
        case Code::PassphraseNeeded:
        case Code::PassphraseWrong:
        case Code::PassphraseWrongOrDamaged:
        case Code::PassphraseNotInUse: return ExitStatus::Passphrase;
        case Code::Busy:
        case Code::Replaced: return ExitStatus::Busy;
        case Code::DiskFull:
        case Code::NoPermission:
        case Code::StorageFailed:
        case Code::OutOfMemory:
        case Code::EncryptionMissing:
        case Code::ContentInvalid: return ExitStatus::Storage;
        case Code::NoJournal:
        case Code::NotAJournal:
        case Code::NewerJournal: return ExitStatus::NoJournal;
        default: return ExitStatus::Refused;
    }
}

}  // namespace felt::cli
