#include "widgets/accessible_parts.h"

#include <memory>

#include "support/desk.h"
#include "widgets/step_thread.h"

namespace felt::desktop::tests {
namespace {

// Asks about the parts from within the destructor of QWidget, as a screen reader may.
class Curious : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Hide) {
            QAccessibleInterface* const heard = QAccessible::queryAccessibleInterface(watched);
            if (heard != nullptr) counts.push_back(heard->childCount());
        }
        return false;
    }
    std::vector<int> counts;
};

}  // namespace

TEST_CASE("A screen reader may ask about the parts of a widget until it is gone") {
    const Desk desk;
    Curious curious;
    auto thread = std::make_unique<StepThread>(desk.theme, QStringList{QStringLiteral("Arrive"), QStringLiteral("Body")});
    present(*thread, thread->sizeHint());
    QAccessibleInterface* const part = accessible(*thread).child(1);
    REQUIRE(part->isValid());
    const QAccessible::Id id = QAccessible::uniqueId(part);
    thread->installEventFilter(&curious);
    thread.reset();
    for (const int count : curious.counts) CHECK(count == 0);
    CHECK(QAccessible::accessibleInterface(id) == nullptr);
}

TEST_CASE("Parts that are no longer there are no longer valid") {
    const Desk desk;
    StepThread thread(desk.theme, {QStringLiteral("Arrive"), QStringLiteral("Body")});
    QAccessibleInterface& heard = accessible(thread);
    CHECK(heard.child(2) == nullptr);
    CHECK(heard.child(-1) == nullptr);
    CHECK(heard.child(0)->isValid());
    CHECK(heard.child(0) == heard.child(0));
}

}  // namespace felt::desktop::tests
