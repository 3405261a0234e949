using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CrdGen.Schema.Validation.Definitions;

namespace CrdGen.Cli.Lint;

/// <summary>Verdicts for programs.</summary>
internal static class LintJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An array of findings, one a line.</summary>
    public static void Write(IReadOnlyList<LintFinding> findings, TextWriter output)
    {
        output.Write('[');
        for (var i = 0; i < findings.Count; i++)
        {
            output.Write(i == 0 ? "\n" : ",\n");
            output.Write(Line(writer => Write(writer, findings[i])));
        }

        output.Write(findings.Count == 0 ? "]\n" : "\n]\n");
    }

    /// <summary>A line for a definition, as <c>crdoracle</c> writes it: with the API server's own paths, and without our advice.</summary>
    public static void Write(DefinitionVerdict verdict, TextWriter output)
    {
        output.Write(Line(writer => Write(writer, verdict)));
        output.Write('\n');
    }

    private static void Write(Utf8JsonWriter writer, LintFinding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("file", finding.File);
        writer.WriteNumber("line", finding.Position.Line);
        writer.WriteNumber("column", finding.Position.Column);
        writer.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        writer.WriteString("code", finding.Code);
        writer.WriteString("path", finding.Path);
        writer.WriteString("type", finding.Type);
        writer.WriteString("message", finding.Text);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DefinitionVerdict verdict)
    {
        writer.WriteStartObject();
        writer.WriteString("name", verdict.Name);
        if (Decode(verdict) is { } decode)
        {
            writer.WriteString("decode", decode);
        }

        writer.WriteStartArray("errors");
        foreach (var error in verdict.Errors)
        {
            writer.WriteStartObject();
            writer.WriteString("Type", error.Type);
            writer.WriteString("Field", error.Field);
            writer.WriteString("Detail", error.Detail);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        IReadOnlyList<string> warnings = [.. verdict.Warnings, .. verdict.VersionProblems.Where(problem => problem.IsIgnored).Select(problem => problem.Message)];
        if (warnings.Count > 0)
        {
            writer.WriteStartArray("warnings");
            foreach (var warning in warnings)
            {
                writer.WriteStringValue(warning);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static string? Decode(DefinitionVerdict verdict)
    {
        var unreadable = verdict.DecodingProblems.FirstOrDefault(problem => !problem.IsUnknownField);
        var unknown = verdict.DecodingProblems.Select(problem => problem.Path).Concat(verdict.VersionProblems.Where(problem => !problem.IsIgnored).Select(problem => problem.Path.ToString())).ToList();
        return unreadable is not null ? unreadable.ToString()
            : unknown.Count == 0 ? null
            : "strict decoding error: " + string.Join(", ", unknown.Select(path => $"unknown field \"{path}\""));
    }

    private static string Line(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
