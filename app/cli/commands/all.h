// One maker per command; each lives in the file of its name.
#pragma once

#include <memory>

#include "command.h"

namespace felt::cli {

std::unique_ptr<Command> makeAdd();
std::unique_ptr<Command> makeArchive();
std::unique_ptr<Command> makeBackup();
std::unique_ptr<Command> makeCheck();
std::unique_ptr<Command> makeCheckIn();
std::unique_ptr<Command> makeDelete();
std::unique_ptr<Command> makeDemo();
std::unique_ptr<Command> makeDue();
std::unique_ptr<Command> makeEdit();
std::unique_ptr<Command> makeErase();
std::unique_ptr<Command> makeFind();
std::unique_ptr<Command> makeImport();
std::unique_ptr<Command> makeFsrsReplay();
std::unique_ptr<Command> makeFsrsOptimize();
std::unique_ptr<Command> makeInit();
std::unique_ptr<Command> makeLexicon();
std::unique_ptr<Command> makeList();
std::unique_ptr<Command> makeMerge();
std::unique_ptr<Command> makePassphrase();
std::unique_ptr<Command> makeRestore();
std::unique_ptr<Command> makeReview();
std::unique_ptr<Command> makeShow();
std::unique_ptr<Command> makeTrain();
std::unique_ptr<Command> makeUndelete();
std::unique_ptr<Command> makeWords();

}  // namespace felt::cli
