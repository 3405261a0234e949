using CrdGen.Yaml;

namespace CrdGen.Client;

/// <summary>One file.</summary>
internal sealed record KubeConfigFile(string? Path, string? CurrentContext)
{
    public IReadOnlyList<KubeConfigContext> Contexts { get; init; } = [];

    public IReadOnlyList<KubeConfigCluster> Clusters { get; init; } = [];

    public IReadOnlyList<KubeConfigUser> Users { get; init; } = [];
}

/// <summary>Reads one file (<c>v1</c>, <c>Config</c>). Unknown fields are passed over, as kubectl does.</summary>
internal static class KubeConfigReader
{
    /// <exception cref="KubeConfigException">The text cannot be used.</exception>
    public static KubeConfigFile Read(string text, string? file)
    {
        try
        {
            return YamlReader.ReadAll(text) switch
            {
                [] => new(file, null),
                [var document] => Read(KubeConfigFields.Of(document, file, "a kubeconfig")),
                [_, var second, ..] => throw new KubeConfigException("a kubeconfig is one document, and here begins another", file, second.Position),
            };
        }
        catch (YamlSyntaxException e)
        {
            throw new KubeConfigException(e.Message, file, e.Position, e);
        }
    }

    private static KubeConfigFile Read(KubeConfigFields root)
    {
        var (kind, version) = (root.Text("kind"), root.Text("apiVersion"));
        if (kind is not (null or "Config"))
        {
            throw root.Error(root.Node.Get("kind")!, $"this is a {kind}, not a kubeconfig (kind: Config)");
        }

        if (version is not (null or "v1"))
        {
            throw root.Error(root.Node.Get("apiVersion")!, $"kubeconfigs have the apiVersion v1, not {version}");
        }

        return new(root.File, root.Text("current-context"))
        {
            Contexts = Named(root, "contexts", "context", (name, fields) => new KubeConfigContext(name, fields)),
            Clusters = Named(root, "clusters", "cluster", (name, fields) => new KubeConfigCluster(name, fields)),
            Users = Named(root, "users", "user", (name, fields) => new KubeConfigUser(name, fields)),
        };
    }

    private static List<T> Named<T>(KubeConfigFields root, string list, string member, Func<string, KubeConfigFields, T> make)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var made = new List<T>();
        foreach (var item in root.Objects(list))
        {
            var name = item.Text("name") ?? throw item.Error(item.Node, $"an item of {list} needs a name");
            if (!names.TryAdd(name, item.Node.Position.Line))
            {
                throw item.Error(item.Node, $"the name \"{name}\" stands twice in {list}; before in line {names[name]}");
            }

            made.Add(make(name, item.Object(member) ?? new(YamlNode.Object(item.Node.Position, []), root.File)));
        }

        return made;
    }
}
