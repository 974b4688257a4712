# felt_embed(TARGET FILE …): each text file becomes a std::string_view in namespace felt::embedded, named after the file
# ("sql/add_entry.sql" -> add_entry), declared in the generated header embedded/TARGET.h.
function(felt_embed target)
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/embedded/embedded")
    set(inputs ${ARGN})
    list(TRANSFORM inputs PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/")
    add_custom_command(
        OUTPUT "${folder}/${target}.h"
        COMMAND ${CMAKE_COMMAND} "-DOUTPUT=${folder}/${target}.h" "-DINPUTS=${inputs}" -P "${PROJECT_SOURCE_DIR}/cmake/embed.cmake"
        DEPENDS ${inputs} "${PROJECT_SOURCE_DIR}/cmake/embed.cmake"
        VERBATIM)
    target_sources(${target} PRIVATE "${folder}/${target}.h")
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/embedded")
endfunction()
