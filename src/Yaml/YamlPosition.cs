namespace CrdGen.Yaml;

/// <summary>A place in a text, as editors count: lines and columns (UTF-16 units) from 1.</summary>
internal readonly record struct YamlPosition(int Line, int Column);
