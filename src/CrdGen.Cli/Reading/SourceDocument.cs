using CrdGen.Schema.Json;

namespace CrdGen.Cli.Reading;

/// <summary>One document of a file.</summary>
/// <param name="File">Its name as the user wrote or would write it; <c>-</c> for standard input.</param>
/// <param name="Value">The value.</param>
/// <param name="Node">Where the value and its parts are.</param>
internal sealed record SourceDocument(string File, JsonValue Value, SourceNode Node);
