using System.Text.Encodings.Web;
using System.Text.Json;

namespace CrdGen.Cli.Validate;

/// <summary>Findings for programs: an array of objects, one a line.</summary>
internal static class FindingsJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IReadOnlyList<Finding> findings, TextWriter output)
    {
        output.Write('[');
        for (var i = 0; i < findings.Count; i++)
        {
            output.Write(i == 0 ? "\n" : ",\n");
            output.Write(Line(findings[i]));
        }

        output.Write(findings.Count == 0 ? "]\n" : "\n]\n");
    }

    private static string Line(Finding finding)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("file", finding.File);
            writer.WriteNumber("line", finding.Position.Line);
            writer.WriteNumber("column", finding.Position.Column);
            writer.WriteString("path", finding.Path);
            writer.WriteString("rule", finding.Rule);
            writer.WriteString("message", finding.Message);
            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }
}
