namespace CrdGen.Yaml.Writing;

/// <summary>The forms in which YAML writes a string, of those that manifests have.</summary>
internal enum ScalarStyle
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>In single quotes, where YAML would see syntax.</summary>
    SingleQuoted,

    /// <summary>In double quotes, with escapes.</summary>
    DoubleQuoted,

    /// <summary>As a block, line by line.</summary>
    Literal,
}
