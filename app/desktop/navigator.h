// Where a page can ask to be taken. The window goes there; pages do not know one another.
#pragma once

#include "base/uuid.h"
#include "checkin/choices.h"
#include "lexicon/concept.h"

namespace felt::desktop {

enum class RoomName { Today, Journal, Words, Settings };

class Navigator {
public:
    virtual ~Navigator() = default;
    virtual void openRoom(RoomName room) = 0;
    virtual void openEntry(const Uuid& id) = 0;
    virtual void beginCheckIn(checkin::Form form) = 0;
    // Goes on with the draft of an interrupted check-in.
    virtual void resumeCheckIn() = 0;
    virtual void editEntry(const Uuid& id) = 0;
    // A check-in that begins with a word that was noticed.
    virtual void beginCheckInWith(const lexicon::ConceptId& noticed) = 0;
    // A sitting with the words of the day; more: so many, whatever was answered today.
    virtual void learn(int more) = 0;
    virtual void openWord(const lexicon::ConceptId& id) = 0;
    // Behind the cover at once, the journal closed.
    virtual void hideNow() = 0;
};

}  // namespace felt::desktop
