#include "pages/journal/entry_view.h"

#include <QGridLayout>
#include <QScrollArea>
#include <algorithm>

#include "widgets/body_map.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/frame.h"
#include "widgets/text.h"
#include "widgets/word_chip.h"

namespace felt::desktop {
namespace {

constexpr int sideBySideFrom = 540, labelWidth = 84, bodyHeight = 356, smallBodyHeight = 260, textWidth = 620;

// Which pictures of the body the marks need.
std::vector<body::View> viewsOf(const EntryPicture& picture) {
    std::vector<body::View> views;
    for (const body::View view : body::allViews) {
        const bool shown = std::any_of(picture.marks.begin(), picture.marks.end(), [&](const checkin::Mark& mark) {
            if (mark.view) return *mark.view == view && (mark.place || !mark.paint.empty());
            if (!mark.place) return false;
            const body::Place* const place = picture.content->figure.find(*mark.place);
            return place != nullptr && place->home == view;
        });
        if (shown) views.push_back(view);
    }
    return views;
}

}  // namespace

EntryView::EntryView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    column->addWidget(makeHead());
    auto* const scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("entryScroll"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setProperty("focusRadius", 16);
    scroll->setAccessibleName(tr("The entry"));
    auto* const scrolled = new QWidget;
    scrolled->setObjectName(QStringLiteral("scrolled"));
    auto* const outer = new QVBoxLayout(scrolled);
    outer->setContentsMargins(0, 0, 0, 0);
    const Card card = makeCard(theme);
    card.frame->setObjectName(QStringLiteral("entryCard"));
    card.column->setContentsMargins(theme.px(28), theme.px(26), theme.px(28), theme.px(24));
    m_column = card.column;
    outer->addWidget(card.frame);
    outer->addStretch(1);
    scroll->setWidget(scrolled);
    column->addWidget(scroll, 1);
}

QWidget* EntryView::makeHead() {
    auto* const head = new QWidget;
    auto* const row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(8));
    auto* const when = new QWidget;
    auto* const whenRow = new QVBoxLayout(when);
    whenRow->setContentsMargins(0, m_theme.px(9), 0, 0);  // in line with the buttons
    whenRow->setSpacing(0);
    m_heading = new Text(m_theme, Type::Section);
    m_heading->setObjectName(QStringLiteral("heading"));
    whenRow->addWidget(m_heading);
    m_caption = new Text(m_theme, Type::Caption, {}, Tone::Soft);
    m_caption->setObjectName(QStringLiteral("caption"));
    whenRow->addWidget(m_caption);
    row->addWidget(when, 1);
    auto* const edit = new Button(m_theme, Button::Kind::Quiet, tr("Edit"));
    edit->setIconName(QStringLiteral("edit"));
    edit->setObjectName(QStringLiteral("edit"));
    auto* const remove = new Button(m_theme, Button::Kind::Soft, tr("Delete"));
    remove->setIconName(QStringLiteral("bin"));
    remove->setObjectName(QStringLiteral("delete"));
    connect(edit, &QPushButton::clicked, this, &EntryView::editWanted);
    connect(remove, &QPushButton::clicked, this, &EntryView::deleteWanted);
    row->addWidget(edit, 0, Qt::AlignTop);
    row->addWidget(remove, 0, Qt::AlignTop);
    return head;
}

void EntryView::show(const EntryWords& words, const EntryPicture& picture) {
    m_heading->setText(words.heading);
    m_caption->setText(words.caption);
    m_caption->setVisible(!words.caption.isEmpty());
    m_upper = m_bodies = nullptr;
    delete m_inside;
    m_content = picture.content;
    m_column->addWidget(m_inside = new QWidget);
    fillCard(words, picture);
    arrange();
    QWidget::show();
}

void EntryView::fillCard(const EntryWords& words, const EntryPicture& picture) {
    auto* const column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(16));
    m_upper = new QBoxLayout(QBoxLayout::LeftToRight);
    m_upper->setSpacing(m_theme.px(24));
    auto* const said = new QVBoxLayout;
    said->setSpacing(m_theme.px(20));
    auto* const sentence = new Text(m_theme, Type::Question, words.sentence);
    sentence->setObjectName(QStringLiteral("sentence"));
    said->addWidget(sentence);
    if (!words.lines.empty()) said->addWidget(makeLines(words.lines));
    said->addStretch(1);
    m_upper->addLayout(said, 1);
    if (picture.content && !viewsOf(picture).empty()) m_upper->addWidget(makeBodies(picture), 0, Qt::AlignTop | Qt::AlignHCenter);
    column->addLayout(m_upper);

    if (!words.note.isEmpty() || !words.tags.isEmpty() || !words.about.empty()) column->addWidget(makeRule());
    if (!words.note.isEmpty()) {
        auto* const noteColumn = new QVBoxLayout;
        noteColumn->setSpacing(m_theme.px(4));
        noteColumn->addWidget(new Text(m_theme, Type::Caption, tr("Note"), Tone::Soft));
        auto* const note = new Text(m_theme, Type::Lead, words.note);
        note->setObjectName(QStringLiteral("note"));
        note->setMaximumWidth(m_theme.px(textWidth));
        note->setTextInteractionFlags(Qt::TextSelectableByMouse);
        noteColumn->addWidget(note);
        column->addLayout(noteColumn);
    }
    if (!words.tags.isEmpty()) {
        auto* const tags = new Text(m_theme, Type::Caption, words.tags, Tone::Soft);
        tags->setObjectName(QStringLiteral("tags"));
        column->addWidget(tags);
    }
    if (!words.about.empty()) column->addWidget(makeLines(words.about));
}

QWidget* EntryView::makeLines(const std::vector<EntryWords::Line>& lines) {
    auto* const widget = new QWidget;
    auto* const grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_theme.px(12));
    grid->setVerticalSpacing(m_theme.px(10));
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, m_theme.px(labelWidth));
    int row = 0;
    for (const EntryWords::Line& line : lines) {
        auto* const label = new Text(m_theme, Type::Caption, line.label, Tone::Soft);
        label->setMaximumWidth(m_theme.px(labelWidth + 16));
        label->setContentsMargins(0, m_theme.px(4), 0, 0);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        auto* const words = new QWidget;
        const bool onePerLine = std::any_of(line.said.begin(), line.said.end(),
                                            [](const EntryWords::Said& said) { return !said.kind || !said.caption.isEmpty(); });
        QLayout* layout = nullptr;
        if (onePerLine) {
            auto* const stack = new QVBoxLayout(words);
            stack->setContentsMargins(0, 0, 0, 0);
            stack->setSpacing(m_theme.px(8));
            layout = stack;
        } else {
            layout = new FlowLayout(words, m_theme.px(8));
        }
        for (const EntryWords::Said& said : line.said) layout->addWidget(makeSaid(said));
        grid->addWidget(words, row++, 1);
    }
    return widget;
}

QWidget* EntryView::makeSaid(const EntryWords::Said& said) {
    QWidget* word = nullptr;
    if (said.kind) {
        auto* const chip = new WordChip(m_theme, *said.kind, said.text, WordChip::Size::Small);
        chip->setMet(said.met);
        if (!said.languageTag.isEmpty()) chip->setLanguageTag(said.languageTag);
        if (!said.strength.isEmpty()) chip->setAccessibleDescription(said.strength);
        word = chip;
    } else {
        word = new Text(m_theme, Type::Body, said.text);
    }
    if (said.caption.isEmpty()) return word;
    auto* const row = new QWidget;
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.px(8));
    layout->addWidget(word);
    layout->addWidget(new Text(m_theme, Type::Caption, said.caption, Tone::Soft), 1);
    return row;
}

QWidget* EntryView::makeBodies(const EntryPicture& picture) {
    auto* const widget = new QWidget;
    m_bodies = new QBoxLayout(QBoxLayout::LeftToRight, widget);
    m_bodies->setContentsMargins(0, 0, 0, 0);
    m_bodies->setSpacing(m_theme.px(12));
    const std::vector<body::View> views = viewsOf(picture);
    for (const body::View view : views) {
        auto* const column = new QVBoxLayout;
        column->setSpacing(m_theme.px(4));
        auto* const map = new BodyMap(m_theme, picture.content->figure, view, BodyMap::Mode::Show);
        map->setObjectName(view == body::View::Front ? QStringLiteral("front") : QStringLiteral("back"));
        map->setPlaceName(picture.placeName);
        map->setMarks(picture.marks);
        const int height = views.size() > 1 ? smallBodyHeight : bodyHeight;
        map->setFixedSize(int(height * picture.content->figure.aspect()), height);
        column->addWidget(map, 0, Qt::AlignHCenter);
        // The sides of the picture are the person's own, in every script.
        auto* const sides = new QWidget;
        sides->setLayoutDirection(Qt::LeftToRight);
        auto* const row = new QHBoxLayout(sides);
        row->setContentsMargins(0, 0, 0, 0);
        const QString left = tr("your left"), right = tr("your right");
        row->addWidget(new Text(m_theme, Type::Caption, view == body::View::Front ? right : left, Tone::Soft));
        auto* const last = new Text(m_theme, Type::Caption, view == body::View::Front ? left : right, Tone::Soft);
        last->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
        row->addWidget(last);
        column->addWidget(sides);
        m_bodies->addLayout(column);
    }
    return widget;
}

// The body beside the words where there is room, else under them.
void EntryView::arrange() {
    if (m_upper == nullptr) return;
    const bool beside = width() >= m_theme.px(sideBySideFrom);
    m_upper->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (m_bodies != nullptr)
        m_bodies->setDirection(beside && width() < m_theme.px(sideBySideFrom + 120) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void EntryView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

}  // namespace felt::desktop
