namespace CrdGen.Schema.Cel.Schemas;

/// <summary>Names objects in errors by the way to them: <c>selfType.spec.@idx</c>.</summary>
internal static class DeclTypeNames
{
    private const string Self = "selfType";

    /// <summary>The name of an object, seen from what <c>self</c> is.</summary>
    public static string Of(DeclType type, DeclType? self)
    {
        if (self is null)
        {
            return "object";
        }

        var open = new Stack<(DeclType Type, string Name)>();
        open.Push((self, Self));
        while (open.Count > 0)
        {
            var (here, name) = open.Pop();
            if (ReferenceEquals(here, type))
            {
                return name;
            }

            if (here.ElementType is { } element)
            {
                open.Push((element, name + (here.Kind == DeclKind.Map ? ".@elem" : ".@idx")));
            }

            foreach (var field in here.Fields.All)
            {
                if (field.Type.Kind is DeclKind.Object or DeclKind.List or DeclKind.Map)
                {
                    open.Push((field.Type, $"{name}.{field.Name}"));
                }
            }
        }

        return "object";
    }
}
