using CrdGen.Schema.Cel.Validation;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Objects;

/// <summary>An update is let through with what was wrong before, as long as it leaves that unchanged.</summary>
internal static class Ratcheting
{
    /// <summary>The problems that are left.</summary>
    public static Problems Apply(Problems problems, JsonValue value, JsonValue previous, JsonSchemaProps schema)
    {
        var root = new Correlated(value, previous, schema);
        var left = new Problems();
        foreach (var problem in problems.Items)
        {
            if (!Nearest(root, problem.Path).IsUnchanged)
            {
                left.Add(problem.Path, problem.Rule, problem.Message);
            }
        }

        return left;
    }

    /// <summary>The value at a path, or the last one on the way that was there before.</summary>
    private static Correlated Nearest(Correlated root, ValuePath? path)
    {
        var steps = new Stack<ValuePath>();
        for (; path is not null; path = path.Parent)
        {
            steps.Push(path);
        }

        foreach (var step in steps)
        {
            if ((step.Name is { } name ? root.Member(name) : root.Item(step.Index)) is not { } next)
            {
                break;
            }

            root = next;
        }

        return root;
    }
}
