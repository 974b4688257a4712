#include "shell/start_page.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QPainter>
#include <QScrollArea>
#include <cmath>

#include "bridge/language_name.h"
#include "bridge/passphrase_strength.h"
#include "bridge/secret_field.h"
#include "bridge/text.h"
#include "shell/wordmark.h"
#include "widgets/button.h"
#include "widgets/frame.h"
#include "widgets/text.h"

namespace felt::desktop {

StartPage::StartPage(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    setObjectName(QStringLiteral("ground"));
    setAttribute(Qt::WA_StyledBackground);
    auto* const across = new QBoxLayout(QBoxLayout::LeftToRight, this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_promise = makePromise(), 76);
    across->addWidget(makeForm(), 52);
    judge();
}

void StartPage::enter() { m_first->setFocus(); }

QWidget* StartPage::makePromise() {
    const Theme& theme = m_session.theme();
    auto* const promise = new QWidget;
    auto* const column = new QVBoxLayout(promise);
    const int edge = theme.px(72);
    column->setContentsMargins(edge, theme.px(48), edge, theme.px(40));
    column->addWidget(makeWordmark(theme));
    column->addStretch(1);
    auto* const title = new Text(theme, Type::Sentence, tr("A place for what the body feels, and for the words that say it."));
    title->setMaximumWidth(theme.px(600));
    column->addWidget(title);
    column->addSpacing(theme.px(28));
    const std::pair<const char*, QString> sentences[] = {
        {"lock", tr("With a passphrase the journal is unreadable to anyone who opens this computer or its backups.")},
        {"eye", tr("It does not protect against someone who watches you type, or against a program that spies on this computer while the "
                   "journal is open.")},
        {"key", tr("There is no way back in without it: no account, no reset, nobody to ask. Write it down where only you look.")}};
    for (const auto& [icon, sentence] : sentences) {
        auto* const row = new QHBoxLayout;
        row->setSpacing(theme.px(20));
        row->addWidget(new IconLabel(theme, QString::fromLatin1(icon), Colour::Primary), 0, Qt::AlignTop);
        auto* const text = new Text(theme, Type::Body, sentence);
        text->setMaximumWidth(theme.px(560));
        row->addWidget(text, 1);
        row->addStretch();
        column->addLayout(row);
        column->addSpacing(theme.px(12));
    }
    column->addStretch(2);
    column->addWidget(new Text(theme, Type::Caption,
                               tr("Felt does not replace care. It works on this computer alone and has no connection to the internet."),
                               Tone::Soft));
    return promise;
}

QWidget* StartPage::makeForm() {
    const Theme& theme = m_session.theme();
    auto* const panel = makeFrame("panel");
    auto* const outer = new QVBoxLayout(panel);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* const scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* const inside = new QWidget;
    inside->setObjectName(QStringLiteral("scrolled"));
    auto* const column = new QVBoxLayout(inside);
    column->setContentsMargins(theme.px(56), theme.px(28), theme.px(56), theme.px(28));
    column->setSpacing(theme.px(6));
    column->addStretch(1);

    const auto label = [&](const QString& text, QWidget* field) {
        auto* const words = new Text(theme, Type::Section, text);
        words->setBuddy(field);
        field->setAccessibleName(text);
        column->addWidget(words);
        column->addWidget(field);
    };
    auto* const language = new QComboBox;
    language->setObjectName(QStringLiteral("language"));
    for (const LanguageTag& tag : locale::spokenLanguages(m_session.folders().catalogues))
        language->addItem(languageName(tag), toQt(tag.text()));
    language->setCurrentIndex(std::max(0, language->findData(toQt(m_session.language().text()))));
    connect(language, &QComboBox::activated, this, [this, language] {
        const QString tag = language->currentData().toString();
        m_session.settings().setLanguage(tag);
        m_session.setLanguage(*LanguageTag::make(fromQt(tag)));
    });
    label(tr("Language"), language);
    column->addWidget(new Text(theme, Type::Caption, tr("You can change it later."), Tone::Soft));
    column->addSpacing(theme.px(18));

    m_first = new QLineEdit;
    m_first->setObjectName(QStringLiteral("passphrase"));
    m_second = new QLineEdit;
    m_second->setObjectName(QStringLiteral("passphraseAgain"));
    for (QLineEdit* const field : {m_first, m_second}) {
        field->setEchoMode(QLineEdit::Password);
        field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
        connect(field, &QLineEdit::textChanged, this, &StartPage::judge);
        connect(field, &QLineEdit::returnPressed, this, [this] {
            if (m_second->text().isEmpty())
                m_second->setFocus();
            else
                begin(true);
        });
    }
    auto* const show =
        m_first->addAction(theme.buttonIcon(QStringLiteral("eye"), theme.colour(Colour::InkSoft)), QLineEdit::TrailingPosition);
    show->setCheckable(true);
    show->setText(tr("Show what is typed"));
    show->setToolTip(tr("Show what is typed"));
    for (QAbstractButton* const eye : m_first->findChildren<QAbstractButton*>()) {
        eye->setAccessibleName(show->text());
        eye->setFocusPolicy(Qt::TabFocus);
        m_eye = eye;
    }
    connect(show, &QAction::toggled, this, [this](bool on) {
        for (QLineEdit* const field : {m_first, m_second}) field->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
    label(tr("Passphrase"), m_first);
    column->addWidget(m_strength = new Text(theme, Type::Caption, {}, Tone::Soft));
    column->addSpacing(theme.px(12));
    label(tr("The same again"), m_second);
    QWidget::setTabOrder(m_first, m_second);
    QWidget::setTabOrder(m_second, m_eye);
    column->addSpacing(theme.px(18));

    auto* const hint = makeFrame("hint");
    auto* const row = new QHBoxLayout(hint);
    row->setContentsMargins(theme.px(18), theme.px(14), theme.px(18), theme.px(14));
    row->setSpacing(theme.px(14));
    row->addWidget(new IconLabel(theme, QStringLiteral("info"), Colour::Primary, 18), 0, Qt::AlignTop);
    row->addWidget(
        new Text(theme, Type::Body, tr("Four or more unrelated words are easy to keep and hard to guess. Spaces and any script are fine.")),
        1);
    column->addWidget(hint);
    column->addSpacing(theme.px(12));

    column->addWidget(m_trouble = new Text(theme, Type::Body, {}, Tone::Alarm));
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->hide();
    m_begin = new Button(theme, Button::Kind::Primary, tr("Begin"));
    m_begin->setObjectName(QStringLiteral("begin"));
    m_begin->setBig(true);
    connect(m_begin, &QPushButton::clicked, this, [this] { begin(true); });
    column->addWidget(m_begin);
    m_without = new Button(theme, Button::Kind::Quiet, tr("Go on without a passphrase"));
    m_without->setObjectName(QStringLiteral("withoutPassphrase"));
    connect(m_without, &QPushButton::clicked, this, [this] { begin(false); });
    column->addWidget(m_without, 0, Qt::AlignHCenter);
    auto* const warning =
        new Text(theme, Type::Caption, tr("Then anyone at this computer can read it. You can set one later."), Tone::Soft);
    warning->setAlignment(Qt::AlignHCenter);
    column->addWidget(warning);
    column->addStretch(1);
    scroll->setWidget(inside);
    outer->addWidget(scroll);
    return panel;
}

void StartPage::judge() {
    m_trouble->hide();
    m_strength->setText(passphraseHint(m_first->text()));
}

void StartPage::say(const QString& sentence) {
    m_trouble->setText(sentence);
    m_trouble->show();
    m_begin->setEnabled(true);
    m_without->setEnabled(true);
}

void StartPage::begin(bool withPassphrase) {
    std::optional<Secret> secret;
    if (withPassphrase) {
        if (m_first->text().isEmpty()) {
            m_first->setFocus();
            return say(tr("Please choose a passphrase, or go on without one."));
        }
        if (m_first->text() != m_second->text()) {
            m_second->setFocus();
            return say(tr("The two are not the same yet."));
        }
        secret = takeSecret(*m_first);
    }
    m_first->clear();
    m_second->clear();
    m_begin->setEnabled(false);
    m_without->setEnabled(false);
    m_session.store().create(m_session.journalFile(), std::move(secret), this, [this](const Status& status) {
        if (status)
            emit began();
        else
            say(m_session.describe(status.error()));
    });
}

void StartPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_promise->setVisible(width() >= m_session.theme().px(1000));
}

}  // namespace felt::desktop
