using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Watching;

public sealed class PredicatesTests
{
    private static readonly Func<ObjectChange<ConfigMap>, bool> Yes = _ => true;
    private static readonly Func<ObjectChange<ConfigMap>, bool> No = _ => false;

    [Fact]
    public void They_combine()
    {
        Ask(Predicates.And(Yes, Yes)).ShouldBeTrue();
        Ask(Predicates.And(Yes, No)).ShouldBeFalse();
        Ask(Predicates.Or(No, Yes)).ShouldBeTrue();
        Ask(Predicates.Or(No, No)).ShouldBeFalse();
        Ask(Predicates.Not(No)).ShouldBeTrue();
        Ask(Predicates.Or<ConfigMap>(Predicates.GenerationChanged, Predicates.LabelsChanged)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(ObjectChangeType.Found, true)]
    [InlineData(ObjectChangeType.Added, true)]
    [InlineData(ObjectChangeType.Modified, true)]
    [InlineData(ObjectChangeType.Deleted, true)]
    [InlineData(ObjectChangeType.Resynced, false)]
    public void A_resync_changes_no_version(ObjectChangeType type, bool expected) => Predicates.ResourceVersionChanged(Change(type)).ShouldBe(expected);

    [Fact]
    public void What_comes_goes_or_is_only_looked_at_again_matters_to_all_others()
    {
        foreach (var type in Enum.GetValues<ObjectChangeType>())
        {
            var expected = type != ObjectChangeType.Modified;
            Predicates.GenerationChanged(Change(type)).ShouldBe(expected);
            Predicates.LabelsChanged(Change(type)).ShouldBe(expected);
            Predicates.AnnotationsChanged(Change(type)).ShouldBe(expected);
        }
    }

    private static bool Ask(Func<ObjectChange<ConfigMap>, bool> predicate) => predicate(Change(ObjectChangeType.Modified));

    private static ObjectChange<ConfigMap> Change(ObjectChangeType type) => new(type, new("ns", "a"), new(), new());
}
