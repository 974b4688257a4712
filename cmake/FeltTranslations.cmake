# felt_catalogues(LANGUAGE …): LANGUAGE.po -> build/share/locale/LANGUAGE/LC_MESSAGES/felt.mo, and the target felt_pot,
# which writes felt.pot anew from the sources and brings it into every .po.
find_program(FELT_XGETTEXT xgettext REQUIRED)
find_program(FELT_MSGFMT msgfmt REQUIRED)
find_program(FELT_MSGMERGE msgmerge REQUIRED)
set(FELT_BUILD_LOCALES "${PROJECT_BINARY_DIR}/share/locale")

function(felt_catalogues)
    foreach(language IN LISTS ARGN)
        set(mo "${FELT_BUILD_LOCALES}/${language}/LC_MESSAGES/felt.mo")
        add_custom_command(
            OUTPUT "${mo}"
            COMMAND ${CMAKE_COMMAND} -E make_directory "${FELT_BUILD_LOCALES}/${language}/LC_MESSAGES"
            COMMAND ${FELT_MSGFMT} --check --output-file "${mo}" "${CMAKE_CURRENT_SOURCE_DIR}/${language}.po"
            DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${language}.po"
            VERBATIM)
        list(APPEND outputs "${mo}")
        list(APPEND merges COMMAND ${FELT_MSGMERGE} --quiet --update --backup=none --no-fuzzy-matching --no-wrap "${CMAKE_CURRENT_SOURCE_DIR}/${language}.po"
                                   "${CMAKE_CURRENT_SOURCE_DIR}/felt.pot")
        install(FILES "${mo}" DESTINATION "${CMAKE_INSTALL_LOCALEDIR}/${language}/LC_MESSAGES")
    endforeach()
    add_custom_target(felt_catalogues ALL DEPENDS ${outputs})
    add_custom_target(felt_pot COMMAND "${PROJECT_SOURCE_DIR}/translations/make_pot.sh" ${merges} VERBATIM)
endfunction()
