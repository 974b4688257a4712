// One entry, whole: when, what was noticed, where, and what was written.
#pragma once

#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

#include "bridge/content.h"
#include "checkin/check_in.h"
#include "look/theme.h"
#include "pages/journal/entry_words.h"

class QBoxLayout;
class QVBoxLayout;

namespace felt::desktop {

class Button;
class Text;

// What it takes to draw the body.
struct EntryPicture {
    std::shared_ptr<const Content> content;  // its figure
    std::vector<checkin::Mark> marks;
    std::function<QString(const body::PlaceId&)> placeName;
};

class EntryView : public QWidget {
    Q_OBJECT
public:
    explicit EntryView(const Theme& theme, QWidget* parent = nullptr);
    void show(const EntryWords& words, const EntryPicture& picture);

signals:
    void editWanted();
    void deleteWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    void fillCard(const EntryWords& words, const EntryPicture& picture);
    QWidget* makeLines(const std::vector<EntryWords::Line>& lines);
    QWidget* makeSaid(const EntryWords::Said& said);
    QWidget* makeBodies(const EntryPicture& picture);
    void arrange();
    const Theme& m_theme;
    Text* m_heading;
    Text* m_caption;
    QVBoxLayout* m_column;                     // of the card
    std::shared_ptr<const Content> m_content;  // what is drawn refers to its figure
    QWidget* m_inside = nullptr;
    QBoxLayout* m_upper = nullptr;   // words and body
    QBoxLayout* m_bodies = nullptr;  // front and back
};

}  // namespace felt::desktop
