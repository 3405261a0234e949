using CrdGen.Yaml;

namespace CrdGen.Client;

/// <summary>A text that is no YAML, or says what JSON cannot hold.</summary>
public sealed class YamlFormatException : FormatException
{
    internal YamlFormatException(string message, string? file, YamlPosition? position, Exception? inner = null)
        : base($"{file ?? "YAML"}{(position is { } at ? $"({at.Line},{at.Column})" : "")}: {message}", inner)
    {
        File = file;
        Line = position?.Line;
        Column = position?.Column;
    }

    /// <summary>The file, where the text came from one.</summary>
    public string? File { get; }

    /// <summary>The line, from 1.</summary>
    public int? Line { get; }

    /// <summary>The column in UTF-16 units, from 1.</summary>
    public int? Column { get; }
}
