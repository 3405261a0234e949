namespace CrdGen.Cli.Import.CSharp;

/// <summary>The namespaces that a file uses: just those, so that no analyzer finds one too many.</summary>
internal static class Usings
{
    public static IEnumerable<string> Of(CSharpFile file)
    {
        var namespaces = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in file.Types)
        {
            Add(type.Attributes);
            switch (type)
            {
                case ClassDeclaration declaration:
                    foreach (var property in declaration.Properties)
                    {
                        namespaces.UnionWith(property.Type.Namespaces);
                        Add(property.Attributes);
                    }

                    break;
                case EnumDeclaration declaration:
                    foreach (var member in declaration.Members)
                    {
                        Add(member.Attributes);
                    }

                    break;
            }
        }

        namespaces.Remove(file.Namespace);
        return namespaces.OrderByDescending(ns => ns == "System" || ns.StartsWith("System.", StringComparison.Ordinal)).ThenBy(ns => ns, StringComparer.Ordinal);

        void Add(Schema.EquatableArray<AttributeUse> attributes)
        {
            foreach (var attribute in attributes)
            {
                namespaces.Add(attribute.Namespace);
                namespaces.UnionWith(attribute.AlsoUses);
            }
        }
    }
}
