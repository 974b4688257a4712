#include "commands/all.h"

namespace felt::cli {

std::vector<std::unique_ptr<Command>> allCommands() {
    std::vector<std::unique_ptr<Command>> commands;
    for (const auto make :
         {makeInit,  makeCheckIn, makeAdd,    makeList,    makeShow,   makeFind,       makeEdit,        makeDelete, makeUndelete,
          makeErase, makeCheck,   makeBackup, makeRestore, makeMerge,  makePassphrase, makeLexicon,     makeWords,  makeDue,
          makeTrain, makeReview,  makeDemo,   makeArchive, makeImport, makeFsrsReplay, makeFsrsOptimize})
        commands.push_back(make());
    return commands;
}

}  // namespace felt::cli
