using CrdGen.Yaml;

namespace CrdGen.Client;

/// <summary>A configuration that cannot be used. The message says where and what to do; it has no secrets.</summary>
public sealed class KubeConfigException : Exception
{
    internal KubeConfigException(string message, string? file = null, YamlPosition? position = null, Exception? innerException = null)
        : base(file is null ? message : $"{file}{(position is { } at ? $"({at.Line},{at.Column})" : "")}: {message}", innerException)
    {
        File = file;
        Line = position?.Line;
        Column = position?.Column;
    }

    /// <summary>The file, where one is at fault.</summary>
    public string? File { get; }

    /// <summary>The line, from 1.</summary>
    public int? Line { get; }

    /// <summary>The column, from 1.</summary>
    public int? Column { get; }
}
