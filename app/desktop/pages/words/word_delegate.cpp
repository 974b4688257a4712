#include "pages/words/word_delegate.h"

#include <QAbstractItemView>
#include <QPainter>
#include <algorithm>

#include "pages/words/word_list_model.h"
#include "widgets/row_list.h"

namespace felt::desktop {
namespace {

constexpr int sideways = 12, wordHeight = 39, headingAbove = 10, headingBelow = 4, gap = 8;

}  // namespace

WordDelegate::WordDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {
    connect(&theme, &Theme::changed, this, [this] { emit sizeHintChanged({}); });  // of every line
}

QSize WordDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    if (index.data(WordListModel::IsHeading).toBool())
        return {0, m_theme.px(headingAbove + headingBelow) + QFontMetrics(m_theme.font(Type::Caption)).lineSpacing()};
    return {0, std::max(m_theme.px(wordHeight), QFontMetrics(m_theme.font(Type::Chip)).lineSpacing() + m_theme.px(8))};
}

void WordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool heading = index.data(WordListModel::IsHeading).toBool();
    const bool chosen = option.state & QStyle::State_Selected;
    if (!heading) paintRow(*painter, option, m_theme);
    const QRect inside = option.rect.adjusted(m_theme.px(sideways), heading ? m_theme.px(headingAbove) : 0, -m_theme.px(sideways),
                                              heading ? -m_theme.px(headingBelow) : 0);
    const auto at = [&](const QRect& rect) { return QStyle::visualRect(option.direction, inside, rect); };
    const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft),
               end = QStyle::visualAlignment(option.direction, Qt::AlignRight);

    const QFont caption = m_theme.font(Type::Caption), serif = m_theme.font(Type::Chip);
    const QFontMetrics small(caption);
    // The word has first call on the line; what is said about it takes the rest.
    const QFont& voice = heading ? caption : serif;
    const QString text = index.data().toString(), mark = index.data(WordListModel::Mark).toString();
    const int words = std::min(QFontMetrics(voice).horizontalAdvance(text) + 2, inside.width());  // rounded down otherwise, and cut
    const int room = inside.width() - words - m_theme.px(gap);
    painter->setFont(voice);
    painter->setPen(m_theme.colour(heading ? Colour::InkSoft : chosen ? Colour::PrimaryInk : Colour::Ink));
    painter->drawText(at(QRect(inside.left(), inside.top(), words, inside.height())), int(start | Qt::AlignVCenter),
                      QFontMetrics(voice).elidedText(text, Qt::ElideRight, words));
    // How many words there are is said whole or not at all.
    if (!mark.isEmpty() && room > (heading ? small.horizontalAdvance(mark) : small.averageCharWidth() * 3)) {
        painter->setFont(caption);
        painter->setPen(m_theme.colour(chosen ? Colour::PrimaryInk : Colour::InkSoft));
        painter->drawText(at(QRect(inside.right() - room + 1, inside.top(), room, inside.height())), int(end | Qt::AlignVCenter),
                          small.elidedText(mark, Qt::ElideRight, room));
    }
    painter->restore();
}

}  // namespace felt::desktop
