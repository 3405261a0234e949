using CrdGen.Yaml;

namespace CrdGen.Client;

/// <summary>The fields of an object in a kubeconfig; errors name the place and never the value, which may be a secret.</summary>
internal readonly struct KubeConfigFields(YamlNode node, string? file)
{
    public YamlNode Node => node;

    public string? File => file;

    /// <summary>An object's fields, by a node that may be anything.</summary>
    public static KubeConfigFields Of(YamlNode node, string? file, string name) =>
        node.Kind == YamlKind.Object ? new(node, file) : throw new KubeConfigException($"{name} must be an object", file, node.Position);

    /// <summary>A text; <see langword="null"/> where there is none, or an empty one.</summary>
    public string? Text(string name) => node.Get(name) switch
    {
        null => null,
        { Kind: YamlKind.String } value => value.Text.Length > 0 ? value.Text : null,
        var other => throw Error(other, other.Kind is YamlKind.Number or YamlKind.True or YamlKind.False ? $"{name} must be a string: quote it" : $"{name} must be a string"),
    };

    public bool Flag(string name) => node.Get(name) switch
    {
        null or { Kind: YamlKind.False } => false,
        { Kind: YamlKind.True } => true,
        var other => throw Error(other, $"{name} must be true or false"),
    };

    /// <summary>Bytes in Base64.</summary>
    public byte[]? Data(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        try
        {
            return Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            throw Error(node.Get(name)!, $"{name} must be Base64");
        }
    }

    public string[] Texts(string name)
    {
        var file = File;
        return [.. List(name).Select(item => item.Kind == YamlKind.String ? item.Text : throw new KubeConfigException($"{name} must be a list of strings: quote this one", file, item.Position))];
    }

    public KubeConfigFields? Object(string name) => node.Get(name) is { } value ? Of(value, file, name) : null;

    public IReadOnlyList<KubeConfigFields> Objects(string name)
    {
        var file = File;
        return [.. List(name).Select(item => Of(item, file, $"an item of {name}"))];
    }

    public KubeConfigException Error(YamlNode at, string message) => new(message, file, at.Position);

    private IReadOnlyList<YamlNode> List(string name) => node.Get(name) switch
    {
        null => [],
        { Kind: YamlKind.List } list => list.Items,
        var other => throw Error(other, $"{name} must be a list"),
    };
}
