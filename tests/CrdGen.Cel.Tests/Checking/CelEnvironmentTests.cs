using CrdGen.Schema;
using CrdGen.Schema.Cel.Rules;
using CrdGen.Schema.Cel.Types;
using CrdGen.Schema.Model;
using Shouldly;
using Xunit;

namespace CrdGen.Cel.Tests.Checking;

/// <summary>Which version of Kubernetes has what.</summary>
public sealed class CelEnvironmentTests
{
    [Theory]
    [InlineData("self.s.find('a') == 'a'", 25)]
    [InlineData("isURL(self.s)", 25)]
    [InlineData("self.li.sum() == 1", 25)]
    [InlineData("self.s.lowerAscii() == 'a'", 25)]
    [InlineData("self.d < self.i", 28)]
    [InlineData("self.?s.hasValue()", 28)]
    [InlineData("self.?s.optMap(x, x).hasValue()", 28)]
    [InlineData("optional.of(1).hasValue()", 28)]
    [InlineData("isQuantity(self.s)", 28)]
    [InlineData("'%s'.format([1]) == '1'", 29)]
    [InlineData("strings.quote(self.s) == 'a'", 29)]
    [InlineData("sets.contains(self.ls, ['a'])", 29)]
    [InlineData("isIP(self.s)", 30)]
    [InlineData("isCIDR(self.s)", 30)]
    [InlineData("string(ip(self.s)) == 'a'", 30)]
    [InlineData("format.uri().validate(self.s).hasValue()", 31)]
    [InlineData("self.namespace == 'a'", 31)]
    [InlineData("self.ls.all(i, v, i == 0)", 32)]
    [InlineData("self.ls.transformList(i, v, i) == [0]", 32)]
    [InlineData("isSemver(self.s)", 33)]
    [InlineData("self.ls.distinct() == self.ls", 34)]
    [InlineData("self.ls.sortBy(x, size(x)) == self.ls", 34)]
    [InlineData("lists.range(1) == [0]", 34)]
    [InlineData("self.ls.includes('a')", 37)]
    public void Since(string rule, int minor)
    {
        Compiles(rule, CelEnvironment.ForStoredRules(new(minor))).ShouldBeTrue();
        Compiles(rule, CelEnvironment.ForNewRules(new(minor + 1))).ShouldBeTrue();
        if (minor > 25)
        {
            Compiles(rule, CelEnvironment.ForStoredRules(new(minor - 1))).ShouldBeFalse();
            Compiles(rule, CelEnvironment.ForNewRules(new(minor))).ShouldBeFalse();
        }
    }

    [Fact]
    public void Literals_are_checked_since_1_29()
    {
        Compiles("self.s.matches('(')", CelEnvironment.ForStoredRules(new(28))).ShouldBeTrue();
        Compiles("self.s.matches('(')", CelEnvironment.ForStoredRules(new(29))).ShouldBeFalse();
    }

    [Fact]
    public void Overload_ids_are_unique()
    {
        var environment = CelEnvironment.ForStoredRules(KubernetesVersion.Default);
        environment.Functions.Count.ShouldBeGreaterThan(100);
        environment.Functions.SelectMany(f => f.Overloads).GroupBy(o => o.Id).Where(g => g.Count() > 1).ShouldBeEmpty();
    }

    private static bool Compiles(string rule, CelEnvironment environment) =>
        RuleCompiler.Compile(new ValidationRule(rule), TestSchemas.Everything, environment).Expression.Program is not null;
}
