#include "widgets/said.h"

#include <QAccessible>
#include <QStyle>

#include "widgets/text.h"

namespace felt::desktop {

void say(Text& line, const QString& sentence, Saying saying) {
    static constexpr const char* tones[] = {"ink", "soft", "alarm"};  // in the order of Saying
    line.setProperty("tone", QString::fromLatin1(tones[std::size_t(saying)]));
    line.style()->unpolish(&line);
    line.style()->polish(&line);
    line.setText(sentence);
    line.setVisible(!sentence.isEmpty());
    if (sentence.isEmpty()) return;
    QAccessibleEvent event(&line, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

}  // namespace felt::desktop
