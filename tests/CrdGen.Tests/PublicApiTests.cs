using System.Reflection;
using System.Text;
using CrdGen.TestSupport;
using Xunit;

namespace CrdGen.Tests;

/// <summary>A change of what users see is a change of a file that a reviewer sees.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_as_reviewed()
    {
        var api = new StringBuilder();
        foreach (var type in typeof(CustomResourceAttribute).Assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            api.Append(type.FullName).Append(type.BaseType is { } b && b != typeof(object) ? $" : {b.Name}" : "").Append('\n');
            var members = type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(member => member is not MethodInfo { IsSpecialName: true } and not MethodInfo { Name: "<Clone>$" })
                .Select(member => member.ToString()!)
                .Order(StringComparer.Ordinal);
            foreach (var member in members)
            {
                api.Append("    ").Append(member).Append('\n');
            }
        }

        Snapshot.Match(api.ToString());
    }
}
